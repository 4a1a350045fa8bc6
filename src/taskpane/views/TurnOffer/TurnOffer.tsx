import { message } from "../../../i18n";
import { Notice } from "../Notice";
import { useController, usePane } from "../pane-context";

/** The user turned to another sheet in Excel while lines were being ticked here: the pane stays, and offers to follow. */
export function TurnOffer() {
  const controller = useController();
  const { offered, sheets } = usePane();
  const sheet = sheets.find(({ id }) => id === offered);
  if (sheet === undefined) return null;
  return (
    <Notice
      intent="info"
      text={message("taskpane.follow.offer", { sheet: sheet.name })}
      action={{ label: "taskpane.follow.turn", run: () => void controller.follow.accept() }}
      onDismiss={() => {
        controller.follow.dismiss();
      }}
    />
  );
}
