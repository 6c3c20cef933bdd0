import { z } from 'zod';

/**
 * Data without what its schema puts there by default: a reader who parses the rest has the whole again.
 * @param schema whose members say `.default(…)`; what is neither object nor list stays as it is
 */
export function withoutDefaults<Schema extends z.ZodType>(schema: Schema, data: z.output<Schema>): unknown {
  return thinnerOf(schema)(data);
}

type Thinner = (data: unknown) => unknown;

const SAME: Thinner = (data) => data;

function thinnerOf(schema: unknown): Thinner {
  if (schema instanceof z.ZodArray) {
    const each = thinnerOf(schema.element);
    return each === SAME ? SAME : (data) => (Array.isArray(data) ? data.map(each) : data);
  }
  if (schema instanceof z.ZodObject) return objectThinner(schema);
  if (schema instanceof z.ZodDefault) return thinnerOf(schema.def.innerType);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional)
    return thinnerOf(schema.def.innerType);
  return SAME;
}

function objectThinner({ shape }: z.ZodObject): Thinner {
  const members = Object.entries(shape).map(([name, member]) => ({
    name,
    thin: thinnerOf(member),
    usual: member instanceof z.ZodDefault ? JSON.stringify(member.def.defaultValue) : null,
  }));
  return (data) => {
    if (typeof data !== 'object' || data === null) return data;
    const given = new Map(Object.entries(data));
    return Object.fromEntries(
      members.flatMap(({ name, thin, usual }) => {
        const value = given.get(name);
        return value === undefined || JSON.stringify(value) === usual ? [] : [[name, thin(value)]];
      }),
    );
  };
}
