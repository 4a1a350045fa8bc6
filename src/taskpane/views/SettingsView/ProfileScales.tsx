import { Field, Select } from "@fluentui/react-components";
import type { Profile } from "../../../profile";
import { capsOf, stepsOf, type ProfileDraft } from "../../app/profile-form";
import { useText } from "../pane-context";

interface Props {
  readonly profile: Profile;
  readonly draft: ProfileDraft;
  readonly onDraft: (draft: ProfileDraft) => void;
}

/** The switches that bring a scale along: execution scored by steps, the total capped by the rate. The scale stands below. */
export function ProfileScales({ profile, draft, onDraft }: Props) {
  const { t } = useText();
  const steps = stepsOf(profile, draft).map(({ atLeast, share }) =>
    t("taskpane.profile.fundScore.step", { atLeast: percent(atLeast), share: percent(share) }),
  );
  const caps = capsOf(profile, draft).map(({ rateBelow, cap }) =>
    t("taskpane.profile.totalCaps.cap", { rate: percent(rateBelow), cap }),
  );
  return (
    <>
      <Field label={t("taskpane.profile.fundScore")} {...(steps.length > 0 && { hint: <Lines texts={steps} /> })}>
        <Select
          value={draft.fundScore}
          onChange={(_, { value }) => {
            onDraft({ ...draft, fundScore: value === "steps" ? "steps" : "rate" });
          }}
        >
          <option value="rate">{t("taskpane.profile.fundScore.rate")}</option>
          <option value="steps">{t("taskpane.profile.fundScore.steps")}</option>
        </Select>
      </Field>
      <Field label={t("taskpane.profile.totalCaps")} {...(caps.length > 0 && { hint: <Lines texts={caps} /> })}>
        <Select
          value={draft.totalCaps}
          onChange={(_, { value }) => {
            onDraft({ ...draft, totalCaps: value === "by-rate" ? "by-rate" : "none" });
          }}
        >
          <option value="none">{t("taskpane.profile.totalCaps.none")}</option>
          <option value="by-rate">{t("taskpane.profile.totalCaps.by-rate")}</option>
        </Select>
      </Field>
    </>
  );
}

/** 0.855 as 85.5. */
const percent = (fraction: number): number => Number((fraction * 100).toFixed(2));

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <span key={text}>
      {text}
      <br />
    </span>
  ));
}
