import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import type { ViewName } from "../../../commands/ribbon";
import { useNavigation, useText } from "../pane-context";
import { useMoreStyles } from "./MoreView.styles";

/** The name of a view without a tab, and the way back to 更多. The focus comes along: the button that was pressed is gone. */
export function MoreHead({ view }: { readonly view: ViewName }) {
  const styles = useMoreStyles();
  const { t } = useText();
  const { go } = useNavigation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, [view]);
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={t("taskpane.more.back")}
        onClick={() => {
          go("more");
        }}
      />
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        {t(`taskpane.view.${view}`)}
      </h2>
    </div>
  );
}
