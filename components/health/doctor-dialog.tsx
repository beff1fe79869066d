import { useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';
import { ModalHead } from '../controls/modal-head.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { PanelModel } from '../panel/panel-model.ts';
import { type DoctorFacts, doctorReport, reportText } from './doctor-report.ts';
import { useFindings } from './use-findings.ts';

interface DoctorDialogProps {
  readonly model: PanelModel;
}

/** What capture stands on right now, to be looked at or copied for a bug. */
export function DoctorDialog({ model }: DoctorDialogProps) {
  const open = usePanelStore((s) => s.doctorOpen);
  return open ? <OpenDoctor model={model} /> : null;
}

function OpenDoctor({ model }: DoctorDialogProps) {
  const closed = usePanelStore((s) => s.doctorClosed);
  const { pageExamined, pointWanted, choiceForgotten } = useActions();
  const findings = useFindings(pageExamined);
  const rows = doctorReport(factsFrom(model, findings));
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(reportText(rows)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Modal
      label={t('doctor.title')}
      name="doctor"
      className="w-[min(22rem,calc(100vw-1.5rem))] rounded-lg"
      onClose={closed}
    >
      <div className="p-4">
        <ModalHead title={t('doctor.title')} close={t('doctor.close')} />
        <dl className="mt-1 text-sm leading-snug">
          {rows.map(({ label, value }) => (
            <div key={label} className="flex items-baseline gap-3 border-t border-line py-1.5">
              <dt className="w-26 shrink-0 text-soft">{label}</dt>
              <dd className="min-w-0 wrap-anywhere tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="border-t border-line pt-2 text-sm text-soft">{t('doctor.promise')}</p>
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <Button data-action="copy-report" kind="main" onClick={copy}>
            {t('doctor.copy')}
          </Button>
          {canPoint(model) && (
            <Button
              data-action="point"
              icon="point"
              onClick={() => {
                closed();
                pointWanted();
              }}
            >
              {t('health.point.show')}
            </Button>
          )}
          {findings?.pickedAt != null && (
            <Button data-action="forget-choice" onClick={choiceForgotten}>
              {t('doctor.forget')}
            </Button>
          )}
          <span role="status" className="text-sm">
            {copied !== null && (copied ? t('doctor.copied') : t('doctor.notCopied'))}
          </span>
        </div>
      </div>
    </Modal>
  );
}

function factsFrom(model: PanelModel, findings: DoctorFacts['findings']): DoctorFacts {
  const { health, language, call, sites, callHosts, lastCaptionAt, now, versions } = model;
  const granted =
    sites.some((site) => site.platform === call?.platform && site.granted) ||
    ((call?.platform === 'jitsi-meet' || call?.platform === 'other') && callHosts.some((host) => host.granted));
  return { health, language, call, granted, findings, lastCaptionAt, now, versions };
}

/** Where the site's own adapter reads everything, there is nothing to be shown. */
function canPoint({ call, health }: PanelModel): boolean {
  return (
    call !== null &&
    health !== 'capturing' &&
    call.page !== 'ended' &&
    call.page !== 'no-meeting' &&
    call.page !== 'lobby'
  );
}
