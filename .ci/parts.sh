# Shared by ./start and ./check: system packages, named parts with their times, one target folder.
# shellcheck shell=bash

export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$HOME/.cache/tawny/target}"
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-auto}"

summary=()
part_name="getting ready"

# part NAME COMMAND…: runs the command under a heading and remembers how long it took.
part() {
    part_name=$1
    shift
    printf '\n== %s\n' "$part_name"
    local begun=$SECONDS
    "$@"
    local line
    line=$(printf '%-44s %s' "$part_name" "$(took "$begun")")
    printf '   done: %s\n' "$line"
    summary+=("$line")
}

# took BEGUN: the time since then, as people say it.
took() {
    local seconds=$((SECONDS - $1))
    if ((seconds >= 60)); then printf '%d min %02d s' $((seconds / 60)) $((seconds % 60)); else printf '%d s' "$seconds"; fi
}

say_where_it_stopped() {
    local status=$?
    if ((status == 130)); then
        printf '\nStopped while: %s. Nothing is broken: run the same command again.\n' "$part_name" >&2
    elif ((status != 0)); then
        printf '\nFAILED in part: %s (exit code %d). The message above says what to do.\n' "$part_name" "$status" >&2
    fi
}
trap say_where_it_stopped EXIT
trap 'exit 130' INT TERM

# need_rust: the one thing these scripts do not install.
need_rust() {
    command -v cargo >/dev/null && return
    echo "Rust is missing. Install it from https://rustup.rs (1.95 or newer), open a new terminal, and run this again." >&2
    return 1
}

# need_packages NAME…: installs those Debian packages that are missing; asks for sudo only then.
need_packages() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian or Ubuntu. Make sure that you have what these packages hold: $*"
        return
    fi
    local missing=() name
    for name in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
    done
    if ((${#missing[@]} == 0)); then
        echo "   all $# packages are there"
        return
    fi
    echo "   installing: ${missing[*]}"
    local root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "Only the administrator can install packages. Ask for: apt-get install ${missing[*]}" >&2
            return 1
        fi
        root=(sudo)
    fi
    # An installation that was interrupted is finished first.
    "${root[@]}" dpkg --configure -a
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# alsa_package: the library that talks to sound cards; newer systems named it anew.
alsa_package() {
    if apt-cache show libasound2t64 >/dev/null 2>&1; then echo libasound2t64; else echo libasound2; fi
}

# What `cargo build` links and compiles with, and what the window loads when it opens.
build_packages=(gcc libc6-dev pkg-config libwayland-dev libasound2-dev)
window_packages=(libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0
    libvulkan1 mesa-vulkan-drivers "$(alsa_package)")
