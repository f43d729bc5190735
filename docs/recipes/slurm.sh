#!/bin/bash
# An experiment as a Slurm array: one task a part. From the folder of this repository, after `npm ci`:
#   sbatch --array=1-7 --export=ALL,EXPERIMENT=$PWD/scenarios/experiment/staffing.experiment.yaml docs/recipes/slurm.sh
# and when it is through:
#   npm run --silent alphea -- merge parts/* --out results
# A task that was stopped is given again in the same way, and goes on from the rows that are in its folder.
#SBATCH --job-name=alphea
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
#SBATCH --time=01:00:00
set -euo pipefail
exec npm run --silent alphea -- lab "$EXPERIMENT" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --workers "${SLURM_CPUS_PER_TASK:-2}" \
  --out "${PARTS_FOLDER:-parts}/$SLURM_ARRAY_TASK_ID"
