export { catalogues, type Locale, type MessageId } from "./catalogue";
export { clauses, listed } from "./list";
export { message, type Message, type MessageValue } from "./message";
export { quoted, shortened, signs } from "./quote";
export { render } from "./render";
