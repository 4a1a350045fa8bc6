export const lists = {
  "i18n.list": "{before}, {next}",
  "i18n.clauses": "{before}; {next}",
  "i18n.list.more": "{list} and others",
} as const;
