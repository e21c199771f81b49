/** The clocks of the laws as their texts were read: id, role, period, first day. Held apart from the files, so that a slip there is seen. */
const LINES = `
au-s128-2d                     deadline  2_days          day-after
au-overseas-10d                deadline  10_days         day
au-s131-2d                     deadline  2_days          day-after
cn-auto-investigate            reminder  at_once   -
cn-auto-objection-15wd         deadline  15_working-days day
cn-cac-4h                      deadline  4_hours         event
cn-cac-1h-cii                  deadline  1_hours         event
cn-cac-summary-30d             deadline  30_days         day
cn-12315-7wd                   reference 7_working-days  day
cn-12315-45wd                  reference 60_days         day
cn-cpl19-immediate             reminder  at_once   -
cn-cpr-2wd                     reference 2_working-days  day
cn-cpr-publish-3wd             reference 3_working-days  day
cn-cpr-summary-15wd            reference 15_working-days day
cn-cosm-44                     reminder  at_once   -
cn-food-l1-24h                 reference 24_hours        event
cn-food-l2-48h                 reference 48_hours        event
cn-food-l3-72h                 reference 48_hours        event
cn-food-l1-finish              reference 10_working-days day
cn-food-l2-finish              reference 20_working-days day
cn-food-l3-finish              reference 30_working-days day
cn-fsl-63                      reminder  at_once   -
cn-fsl-103                     reminder  at_once   -
cn-netdata-defect-24h          deadline  24_hours        event
cn-netdata-incident            reminder  at_once   -
cn-pipl-57-now                 reminder  at_once   -
conv-golden-hour               reference 1_hours         event
conv-social-60min              reference 1_hours         event
conv-golden-4h                 reference 4_hours         event
conv-cn-gov-5h                 reference 5_hours         event
eu-cra-24h                     deadline  24_hours        event
eu-cra-72h                     deadline  72_hours        event
eu-cra-final-14d               deadline  14_days         day-after
eu-cra-final-1m                deadline  1_months        day-after
eu-cra-users                   reminder  at_once   -
eu-gdpr-72h                    deadline  72_hours        event
eu-gdpr-processor              reference at_once   -
eu-gdpr-subjects               reminder  at_once   -
eu-gpsr-dangerous              reminder  at_once   -
eu-gpsr-accident               reminder  at_once   -
eu-gpsr-importer-distributor   reminder  at_once   -
eu-gpsr-marketplace-order-2wd  reference 2_working-days  day-after
eu-gpsr-marketplace-notice-3wd reference 3_working-days  day-after
eu-gpsr-inform-consumers       reminder  at_once   -
eu-nis2-24h                    deadline  24_hours        event
eu-nis2-72h                    deadline  72_hours        event
eu-nis2-1m                     deadline  1_months        day-after
eu-nis2-recipients             reminder  at_once   -
hk-pcpd-asap                   reminder  at_once   -
iso-10002-ack                  reference at_once   -
jp-appi-prelim                 reminder  5_days          day
jp-appi-final                  deadline  30_days         day
jp-appi-subjects               reminder  at_once   -
jp-cpsa-10d                    deadline  10_days         day
kr-pipa-subjects-72h           deadline  72_hours        event
kr-pipa-report-72h             deadline  72_hours        event
kr-pipa-possible-72h           deadline  72_hours        event
sg-pdpa-3d                     deadline  3_days          day-after
sg-pdpa-assess-30d             reminder  30_days         day
sg-pdpa-subjects               reminder  at_once   -
tw-bsmi-3wd                    deadline  3_working-days  day
tw-bsmi-15wd                   deadline  15_working-days day
tw-bsmi-30wd                   deadline  30_working-days day
tw-cosm-ae-15d                 deadline  15_days         day
tw-cosm-dealers-7d             deadline  7_days          day-after
tw-cosm-plan-14d               deadline  14_days         day-after
tw-cosm-finish-class1          deadline  1_months        day-after
tw-cosm-report-14d             deadline  14_days         day-after
tw-cpa-complaint-15d           deadline  15_days         day
tw-cpa-recall-start            reminder  at_once   -
tw-cpa-ordered-recall          deadline  60_days         day
tw-cyber-1h                    reference 1_hours         event
tw-cyber-contain-72h           reference 72_hours        event
tw-drug-24h                    deadline  24_hours        event
tw-drug-plan-3d                deadline  3_days          day
tw-drug-finish-class1          deadline  1_months        day
tw-drug-report-3d              deadline  3_days          day
tw-finance-30d                 deadline  30_days         day
tw-food-stop-report            reminder  at_once   -
tw-food-plan-before            reminder  at_once   -
tw-food-press-release          reminder  at_once   -
tw-food-progress               reminder  at_once   -
tw-md-ae-15d                   deadline  15_days         day
tw-md-24h                      deadline  24_hours        event
tw-md-plan-3d                  deadline  3_days          day
tw-md-report-3d                deadline  3_days          day
tw-md-finish-class1            deadline  1_months        day
tw-osh-8h                      deadline  8_hours         event
tw-pdpa-draft-subject-72h      reference 72_hours        event
tw-pdpa-draft-regulator-72h    reference 72_hours        event
tw-pdpa-notify-subject         reminder  at_once   -
tw-pdpa-ecommerce-72h          deadline  72_hours        event
tw-pdpa-digital-72h            deadline  72_hours        event
tw-pdpa-retail-72h             deadline  72_hours        event
tw-pdpa-food-72h               deadline  72_hours        event
tw-pdpa-manufacturing-72h      deadline  72_hours        event
tw-pdpa-finance-72h            deadline  72_hours        event
tw-pdpa-telecom-1h             deadline  1_hours         event
tw-pdpa-mlm-72h                deadline  72_hours        event
tw-pdpa-hospital-72h           deadline  72_hours        event
tw-pdpa-hr-72h                 deadline  72_hours        event
tw-pdpa-travel-72h             deadline  72_hours        event
tw-twse-next-day               deadline  1_working-days  day-after
tw-twse-media-2h               deadline  2_hours         event
tw-vehicle-start               reminder  at_once   -
tw-vehicle-plan-15d            deadline  15_days         day
tw-vehicle-report-15d          deadline  15_days         day
uk-disp-ack                    reminder  at_once   -
uk-disp-3bd                    reminder  3_working-days  day-after
uk-disp-8w                     deadline  56_days         day-after
uk-disp-psd-15bd               deadline  15_working-days day-after
uk-gdpr-72h                    deadline  72_hours        event
uk-gdpr-subjects               reminder  at_once   -
uk-gpsr-forthwith              reminder  at_once   -
us-cpsc-24h                    deadline  24_hours        event
us-cpsc-investigate-10wd       deadline  10_working-days day
us-cpsc-escalate-5wd           deadline  5_working-days  day
us-fda-7-46                    reminder  at_once   -
us-fda-7-49                    reminder  at_once   -
us-fda-806-10wd                deadline  10_working-days day
us-fda-public-warning-24h      reminder  24_hours        event
us-rfr-24h                     deadline  24_hours        event
us-sec-4bd                     deadline  4_working-days  day-after
`;

export type Row = { readonly role: string; readonly period: string; readonly starts: string };

/** By the id of the clock. */
export const CLOCKS_READ: Readonly<Record<string, Row>> = Object.fromEntries(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [id = '', role = '', period = '', starts = ''] = line.trim().split(/\s+/);
      return [id, { role, period: period.replace('_', ' '), starts }];
    }),
);
