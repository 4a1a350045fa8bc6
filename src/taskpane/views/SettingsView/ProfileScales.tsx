import type { Profile } from "../../../profile";
import { capsOf, stepsOf, type ProfileDraft } from "../../app/profile-form";
import { useText } from "../pane-context";
import { Choice } from "./Choice";

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
      <Choice
        label={t("taskpane.profile.fundScore")}
        {...(steps.length > 0 && { hint: <Lines texts={steps} /> })}
        value={draft.fundScore}
        options={[
          ["rate", t("taskpane.profile.fundScore.rate")],
          ["steps", t("taskpane.profile.fundScore.steps")],
        ]}
        onChoose={(fundScore) => {
          onDraft({ ...draft, fundScore });
        }}
      />
      <Choice
        label={t("taskpane.profile.totalCaps")}
        {...(caps.length > 0 && { hint: <Lines texts={caps} /> })}
        value={draft.totalCaps}
        options={[
          ["none", t("taskpane.profile.totalCaps.none")],
          ["by-rate", t("taskpane.profile.totalCaps.by-rate")],
        ]}
        onChoose={(totalCaps) => {
          onDraft({ ...draft, totalCaps });
        }}
      />
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
