/** How values are strung together in the messages of any room. */
export const lists = {
  "i18n.list": "{before}、{next}",
  "i18n.clauses": "{before}；{next}",
  "i18n.list.more": "{list}等",
} as const;
