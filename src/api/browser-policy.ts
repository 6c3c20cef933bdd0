import { z } from 'zod';

// In a browser zod must not probe `new Function`: the workbench's content security policy forbids it. The door
// loads this file first, because a schema reads the setting when it is made.
if (typeof document !== 'undefined') z.config({ jitless: true });
