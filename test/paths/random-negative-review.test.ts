import { randomRuns } from '../support/random-runs.ts';

randomRuns('negative-review');
