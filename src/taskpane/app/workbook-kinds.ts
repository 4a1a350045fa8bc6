/** The kinds of files that may be chosen, as an input's `accept` lists them; what a file truly is, its content says. */
export const workbookKinds = ".xlsx,.xlsm,.xlsb,.xls,.et,.ods,.csv";
