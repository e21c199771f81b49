import { randomRuns } from '../support/random-runs.ts';

randomRuns('review');
