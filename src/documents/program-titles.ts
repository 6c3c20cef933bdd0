/** Titles that programs write into a file's properties when nobody gave one. */
export const NO_TITLE =
  /^(?:untitled|microsoft word|document\d*|slide \d|presentation|file:|https?:|.*\.(?:docx?|pdf|html?|indd|qxd|pptx?|odt|rtf))\b/i;
