import { message } from "../../i18n";
import { WorkbookError } from "../../workbook";
import { canOpenCopy, openCopy } from "../../workbook/excel";
import { failureText } from "../app/failure";
import type { FullView } from "../app/full-view";

/** In Excel a workbook of the review opens as a copy in a window of its own, with a pane of its own. */
export const excelFullView: FullView = {
  fits: canOpenCopy,
  hint: "batch.openCopy",
  open: async (file, blob) => {
    try {
      await openCopy(new Uint8Array(await blob.arrayBuffer()));
      return null;
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "too-large") return message("batch.openTooLarge", { file });
      return message("batch.openFailed", { file, why: failureText(error) });
    }
  },
};
