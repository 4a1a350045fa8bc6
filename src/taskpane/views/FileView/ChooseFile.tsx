import { useRef } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";
import type { MessageId } from "../../../i18n";
import type { Workspace } from "../../app/workspace";
import { workbookKinds } from "../../app/workbook-kinds";
import { useText } from "../pane-context";
import { openFile } from "./useFileDrop";

interface Properties {
  readonly workspace: Workspace;
  readonly label: MessageId;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
}

export function ChooseFile({ workspace, label, appearance = "secondary" }: Properties) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} onClick={() => input.current?.click()}>
        {t(label)}
      </Button>
      <input
        ref={input}
        type="file"
        accept={workbookKinds}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) openFile(workspace, file);
        }}
      />
    </>
  );
}
