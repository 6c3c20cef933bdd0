const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands before a person's name in four languages, folded: forms of address, and "named". */
export const BEFORE_PERSONS = words(`
  mr mrs ms miss mister mme mlle monsieur madame sr sra srta senor senora don dona
  named surnamed nicknamed aka alias nomme nommee prenomme prenommee surnomme surnommee llamado llamada apodado apodada
  السيد السيده الانسه المدعو المدعوه المسمي المسماه الملقب الملقبه الشاب الشابه`);

/** What is called after persons without being one: before its name, and behind it. Folded. */
export const CALLED_AFTER = words(`
  street avenue road square boulevard university school college hospital clinic mosque church cathedral airport port
  stadium barracks base prison foundation institute bridge brigade battalion katiba katibat cell camp prize award
  rue boulevard place ecole lycee universite hopital mosquee eglise aeroport stade caserne fondation pont prison camp
  brigade calle avenida plaza paseo universidad escuela instituto hospital mezquita iglesia aeropuerto estadio cuartel
  fundacion puente carcel campamento brigada colegio
  شارع ساحه جامعه مدرسه ثانويه مستشفي مسجد كنيسه مطار ملعب ثكنه سجن مؤسسه جسر كتيبه لواء مخيم معهد حي`);

/** Small words inside of European names. */
export const INSIDE_NAMES = words('de del la las los da do dos das di van von der den ter y e i');
