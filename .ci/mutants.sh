# Sourced by ./check: faults are planted, one after the other, and each must turn a test red.
# shellcheck shell=bash

# The tool, in the version whose list of faults `.cargo/mutants.toml` was written for.
mutants_version=27.1.0
mutants_tools=$CARGO_TARGET_DIR/tools

need_mutants() {
    local there
    there=$("$mutants_tools/bin/cargo-mutants" mutants --version 2>/dev/null || true)
    [[ $there == *" $mutants_version" ]] && return
    cargo install cargo-mutants --version "$mutants_version" --locked --root "$mutants_tools"
}

# plant NAME "FILES" TEST…: every fault in these files, against the tests whose names begin so. A fault that no
# test sees, and one that makes a loop endless, are listed at the end; the list of all is kept.
planted=() unseen=()
plant() {
    local name=$1 out=$mutants_tools/$1 status=0 files
    read -ra files <<<"$2"
    shift 2
    mkdir -p "$out"
    "$mutants_tools/bin/cargo-mutants" mutants --output "$out" "${files[@]/#/--file=}" -- -- "$@" || status=$?
    planted+=("$name: $(count "$out" caught) seen, $(count "$out" missed) missed, $(count "$out" timeout) endless,\
 $(count "$out" unviable) that do not compile; all in $out/mutants.out")
    # 0: every one was seen. 2, 3: missed or endless, told at the end. Anything else: it did not run.
    case $status in
        0) ;;
        2 | 3) unseen+=("$name") ;;
        *) return "$status" ;;
    esac
}
count() { wc -l <"$1/mutants.out/$2.txt"; }

all_seen() {
    printf '   %s\n' "${planted[@]}"
    ((${#unseen[@]} == 0)) && return
    echo "No test sees every fault in: ${unseen[*]}. Write the test that does, or make the code simpler." >&2
    return 1
}

mutants() {
    part "Rust" need_rust
    part "System packages" need_packages gcc libc6-dev age
    part "cargo-mutants $mutants_version" need_mutants
    part "Faults in permission" plant permission "src/domain/permission.rs src/domain/second.rs" \
        domain_permission:: domain_second::
    part "Faults in routing" plant routing "src/domain/routes.rs src/domain/readers.rs src/domain/ringing.rs" \
        domain_routes:: domain_readers domain_ringing
    part "Faults in sealing" plant sealing "src/seal/*.rs" \
        seal_envelope:: seal_hash:: seal_keys:: seal_signing:: seal_strength::
    part "Faults in signatures" plant signatures \
        "src/store/signed.rs src/store/authors.rs src/store/handed.rs src/store/trusted.rs" \
        store_signed:: handed_parts:: former_keys:: forged:: signed_keys:: hostile_database:: store_handed::
    part "Every fault seen" all_seen
}
