import { openWorkbook } from "../../../src/workbook/file";
import { describeWorkbookPort } from "../../contract/workbook-port";

describeWorkbookPort("a file", (file) => openWorkbook(file, "合同.xlsx"));
