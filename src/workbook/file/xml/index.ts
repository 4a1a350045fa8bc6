export { isTrue, parseXml, type XmlElement } from "./element";
export { decodeEntities, decodeXstring, encodeEntities, encodeXstring } from "./entities";
export { XmlScanner } from "./scanner";
