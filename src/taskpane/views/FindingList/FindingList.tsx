import { Button } from "@fluentui/react-components";
import type { Evaluation } from "../../../scoring";
import type { Finding } from "../../../rules";
import type { FindingGroup } from "../../app/findings";
import { useText } from "../pane-context";
import { SeverityMark } from "../SeverityMark";
import { FindingEntry } from "./FindingEntry";
import { useFindingListStyles } from "./FindingList.styles";
import { useFindingList, type FindingList as List } from "./useFindingList";
import { useRovingFocus } from "./useRovingFocus";

interface Properties {
  readonly findings: readonly Finding[];
  readonly evaluation: Evaluation;
}

/** Findings by severity, then by block; what passed and what does not apply is folded. */
export function FindingList({ findings, evaluation }: Properties) {
  const styles = useFindingListStyles();
  const { t } = useText();
  const list = useFindingList(findings, evaluation.form);
  const { container, onKeyDown } = useRovingFocus(list.visit);
  const due = list.groups.filter(({ severity }) => severity !== "passed" && severity !== "notApplicable");
  const folded = list.groups.filter(({ severity }) => severity === "passed" || severity === "notApplicable");
  return (
    <div ref={container} onKeyDown={onKeyDown} role="group" aria-label={t("taskpane.findings.label")}>
      <p className={styles.spoken}>{t("taskpane.findings.hint")}</p>
      {due.length === 0 && (
        <div className={styles.none}>
          <SeverityMark severity="passed" />
          <div>
            <p className={styles.noneTitle}>{t("taskpane.findings.none")}</p>
            <p className={styles.hint}>{t("taskpane.findings.noneHint")}</p>
          </div>
        </div>
      )}
      {due.map((group) => (
        <section key={group.severity} className={styles.group}>
          <h2 className={styles.head}>
            <GroupHead group={group} />
          </h2>
          <Entries group={group} list={list} evaluation={evaluation} />
        </section>
      ))}
      {folded.map((group) => (
        <details key={group.severity} className={styles.group}>
          <summary className={styles.summary}>
            <GroupHead group={group} />
          </summary>
          <Entries group={group} list={list} evaluation={evaluation} />
        </details>
      ))}
    </div>
  );
}

function GroupHead({ group: { severity, items } }: { readonly group: FindingGroup }) {
  const styles = useFindingListStyles();
  const { t } = useText();
  return (
    <span className={styles.headText}>
      <SeverityMark severity={severity} />
      {t("taskpane.severity.count", { name: t(`taskpane.severity.${severity}`), count: items.length })}
    </span>
  );
}

interface EntriesProperties {
  readonly group: FindingGroup;
  readonly list: List;
  readonly evaluation: Evaluation;
}

function Entries({ group, list, evaluation }: EntriesProperties) {
  const styles = useFindingListStyles();
  const { t } = useText();
  const shown = group.items.slice(0, list.limit(group.severity));
  const hidden = group.items.length - shown.length;
  return (
    <>
      <ul className={styles.entries}>
        {shown.map((item) => (
          <FindingEntry
            key={item.key}
            item={item}
            evaluation={evaluation}
            open={list.open.has(item.key)}
            reachable={item.key === list.active}
            onToggle={list.toggle}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            list.showMore(group.severity);
          }}
        >
          {t("taskpane.findings.more", { count: hidden })}
        </Button>
      )}
    </>
  );
}
