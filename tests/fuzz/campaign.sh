#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every fuzz target of a clang build, one after the other (docs/testing.md).
#
#   tests/fuzz/campaign.sh BUILD SECONDS [TARGET...]
#
# What is learned stays in BUILD/corpus/TARGET, what is found in BUILD/findings. Exit: 0 nothing found, 1 otherwise.
set -uo pipefail

if [ $# -lt 2 ]; then
    sed -n '4,8s/^# \{0,1\}//p' "$0"
    exit 2
fi
build=$(cd -- "$1" && pwd) || exit 2
seconds=$2
shift 2
cd -- "$(dirname -- "${BASH_SOURCE[0]}")" || exit 2
if [ $# -eq 0 ]; then
    set -- init trust roster manifest head logsegment join rollup garbage envelope pack invite listing sealed_blob worker_reply
fi

found=0
mkdir -p "$build/findings"
for target in "$@"; do
    own="${target}_corpus"
    seeds=("$own")
    [ -d "$own" ] || seeds=(envelope_corpus ../unit/store/vectors)
    mkdir -p "$build/corpus/$target"
    log="$build/corpus/$target.log"
    if nice "$build/tests/fuzz/${target}_fuzzer" -max_len=16384 -max_total_time="$seconds" -print_final_stats=1 \
        -artifact_prefix="$build/findings/$target-" "$build/corpus/$target" "${seeds[@]}" >"$log" 2>&1; then
        outcome="nothing found"
    else
        outcome="FOUND something: see $log"
        found=1
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    echo "$target: ${runs:-0} inputs, $outcome"
done
exit "$found"
