# shellcheck shell=bash
# Shared by ./sayso, ./lab and ./check: finds a JDK, builds what is stale, names the flags.
# Each sets `program` and `root` first. Keeps to bash 3.2, which is what macOS has.
# shellcheck disable=SC2034,SC2154 # Names that these programs set, or use.

readonly least_jdk=25.0.3

say() { printf '%s: %s\n' "$program" "$*" >&2; }

die() {
  say "$@"
  exit 2
}

# --- The JDK -------------------------------------------------------------------------------------

# The folders JDKs are usually installed in, in `folders`. SAYSO_JDK_FOLDERS replaces them, patterns
# parted by colons.
usual_folders() {
  local IFS=: home=${HOME:-/nonexistent}
  if [[ -n ${SAYSO_JDK_FOLDERS+set} ]]; then
    # shellcheck disable=SC2206 # Patterns, for the shell to expand.
    folders=($SAYSO_JDK_FOLDERS)
    return
  fi
  folders=(
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/*
    "$home"/.sdkman/candidates/java/* "$home"/.jdks/*
    "$home"/.asdf/installs/java/* "$home"/.local/share/mise/installs/java/*
    /Library/Java/JavaVirtualMachines/*/Contents/Home
    "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
  )
}

# The file behind all symlinks, in REPLY. macOS had no `readlink -f` for long.
follow() {
  local file=$1 target
  while [[ -L $file ]]; do
    target=$(readlink "$file")
    case $target in
      /*) file=$target ;;
      *) file=${file%/*}/$target ;;
    esac
  done
  REPLY=$file
}

# The Java version a folder's `release` file states, in REPLY; fails if it states none.
# Reading it takes no time; asking `java -version` takes half a second each.
release_version() {
  local line
  [[ -r $1/release ]] || return 1
  while IFS= read -r line || [[ -n $line ]]; do
    if [[ $line == JAVA_VERSION=* ]]; then
      line=${line#JAVA_VERSION=}
      line=${line//\"/}
      REPLY=${line%$'\r'}
      return 0
    fi
  done <"$1/release"
  return 1
}

# Whether a version is 25.0.3 or later.
new_enough() {
  [[ $1 =~ ^([0-9]+)(\.([0-9]+))?(\.([0-9]+))? ]] || return 1
  local major=$((10#${BASH_REMATCH[1]}))
  local minor=$((10#${BASH_REMATCH[3]:-0})) patch=$((10#${BASH_REMATCH[5]:-0}))
  ((major > 25 || (major == 25 && (minor > 0 || patch >= 3))))
}

# Takes a folder as the JDK if it will do; otherwise remembers in `found` what it is.
consider() {
  local folder=${1%/} version why=
  release_version "$folder" || return 1
  version=$REPLY
  if ! new_enough "$version"; then
    [[ $version != 25* ]] || why=" (before $least_jdk, so with the G1 bug JDK-8377811)"
  elif [[ ! -x $folder/bin/java || ! -x $folder/bin/javac ]]; then
    why=" (no compiler: a JRE, not a JDK)"
  else
    jdk=$folder
    jdk_version=$version
    return 0
  fi
  folder=$(cd -P "$folder" && pwd)
  case $found in
    *" in $folder"*) ;; # The same one by another name.
    *) found="${found:+$found; }$version in $folder$why" ;;
  esac
  return 1
}

# Sets `jdk` and `jdk_version`, or says what was found instead and ends the program.
find_jdk() {
  local found='' folder folders=()
  if [[ -n ${SAYSO_JAVA:-} ]]; then
    follow "$SAYSO_JAVA"
    if consider "${REPLY%/bin/java}"; then return; fi
    say "passing over SAYSO_JAVA=$SAYSO_JAVA: ${found:-not a JDK}"
  fi
  if [[ -n ${JAVA_HOME:-} ]] && consider "$JAVA_HOME"; then return; fi
  if folder=$(command -v java) && [[ $folder == /* ]]; then
    follow "$folder"
    if consider "${REPLY%/bin/java}"; then return; fi
  fi
  usual_folders
  for folder in "${folders[@]+"${folders[@]}"}"; do
    if consider "$folder"; then return; fi
  done
  die "needs a JDK 25 ($least_jdk or later); found ${found:-no Java at all}." \
    "Install one from https://adoptium.net or with your package manager, or set JAVA_HOME to it."
}

# --- The build -----------------------------------------------------------------------------------

# Runs the rest of the program as the only one that builds here. Programs started by the one that
# holds the lock neither wait for it nor build.
lock() {
  mkdir -p "$root/target" || die "cannot write to $root/target"
  trap 'exit 130' INT TERM
  if [[ ${SAYSO_FLOCK:-yes} == yes ]] && command -v flock >/dev/null; then
    exec 9>"$root/target/build.lock"
    if ! flock -n 9; then
      say "waiting for another build of this folder to end"
      flock 9
    fi
  else
    lock_folder
  fi
}

unlock() {
  exec 9>&-
  [[ -z ${lock_made:-} ]] || rm -rf "$lock_made"
  lock_made=
}

# Without flock: a folder can be made only once. It holds its maker's process number, so that what a
# killed build left behind is seen.
lock_folder() {
  local folder=$root/target/build.lock.d told='' owner seen=''
  until mkdir "$folder" 2>/dev/null; do
    owner=$(cat "$folder/owner" 2>/dev/null || true)
    # An owner not yet written, or one that is gone, has to be seen twice.
    if [[ -z $owner ]] || ! kill -0 "$owner" 2>/dev/null; then
      [[ $seen != "gone:$owner" ]] || rm -rf "$folder"
      seen="gone:$owner"
    elif [[ -z $told ]]; then
      say "waiting for another build of this folder to end"
      told=yes
    fi
    sleep 0.3
  done
  lock_made=$folder
  trap 'unlock' EXIT
  echo $$ >"$folder/owner"
}

# Whether a jar is missing, half written, or older than what it is made of. The module named second
# has no part in it. A folder's time counts too: it tells of deleted files.
stale() {
  local jar=$1 without=$2 module inputs
  [[ -f $jar && ! -e $jar.start ]] || return 0
  inputs=("$root/pom.xml")
  for module in "$root"/sayso-*; do
    [[ ${module##*/} != "$without" ]] || continue
    inputs+=("$module/pom.xml" "$module/src/main")
  done
  [[ -n $(find "${inputs[@]}" -newer "$jar" -print -quit 2>/dev/null) ]]
}

# Builds a module's jar if it is stale: build_if_stale MODULE JAR MODULE_WITHOUT_PART
build_if_stale() {
  [[ -z ${SAYSO_BUILDING:-} ]] || return 0
  stale "$2" "$3" || return 0
  if ! command -v mvn >/dev/null; then
    if [[ -f $2 && ! -e $2.start ]]; then
      say "is older than its sources, and Maven (mvn) is missing"
      return
    fi
    die "needs Maven (mvn) to build itself on the first run; install it, for example with" \
      "'apt-get install maven' or 'brew install maven'."
  fi
  lock
  # Whoever held the lock may have built just this.
  if stale "$2" "$3"; then build "$1" "$2"; fi
  unlock
}

build() {
  local module=$1 jar=$2 log=$root/target/build.log start=$2.start
  say "building; the log is target/build.log"
  # Until the start's mark is gone the jar may be half written. The old jar is removed and not
  # overwritten, for the sake of programs that run from it.
  mkdir -p "${jar%/*}"
  : >"$start"
  rm -f "$jar"
  if ! run_maven "$module" "$log" || [[ ! -f $jar ]]; then
    explain_failure "$log"
    exit 2
  fi
  # So that a source changed while Maven ran is newer than the jar.
  touch -r "$start" "$jar"
  rm -f "$start" "${jar%.jar}"-*.aot*
}

# Maven, with `maven_more` if the program sets it, in the project's folder, in a shell of its own: the program's folder stays the caller's.
run_maven() {
  local module=$1 log=$2
  (
    cd "$root" || exit 1
    JAVA_HOME=$jdk mvn -B "${maven_more[@]+"${maven_more[@]}"}" -pl "$module" -am -Dmaven.test.skip=true -Dspotless.check.skip=true \
      -Djacoco.skip=true -Dcyclonedx.skip=true package 9>&- 2>&1 </dev/null
  ) | show_progress "$log"
  [[ ${PIPESTATUS[0]} == 0 ]]
}

# Keeps Maven's output in the log and shows what it is at: a moving line on a terminal, otherwise a
# line a module.
show_progress() {
  local log=$1 line name fetched=0 tty=''
  [[ ! -t 2 || ${TERM:-dumb} == dumb ]] || tty=yes
  exec 8>"$log"
  while IFS= read -r line; do
    printf '%s\n' "$line" >&8
    case $line in
      '[INFO] Building '*'['*/*']')
        name=${line#'[INFO] Building '}
        name="${name##*[} ${name%% [0-9]*}"
        name="${name/\]/}"
        if [[ $tty ]]; then
          printf '\r\033[K%s: building %s' "$program" "$name" >&2
        else
          say "building $name"
        fi
        ;;
      *Downloaded\ from*)
        fetched=$((fetched + 1))
        if [[ $tty ]]; then
          printf '\r\033[K%s: fetching what the build needs: %d files' "$program" "$fetched" >&2
        elif ((fetched == 1)); then
          say "fetching what the build needs"
        fi
        ;;
    esac
  done
  exec 8>&-
  [[ -z $tty ]] || printf '\r\033[K' >&2
}

# The lines of the log that say what went wrong, without Maven's advice.
explain_failure() {
  local log=$1
  say "the build failed:"
  if ! grep -q '^\[ERROR\]' "$log"; then
    tail -n 8 "$log" | sed 's/^/  /' >&2
  else
    grep '^\[ERROR\]' "$log" |
      grep -v -e '^\[ERROR\] *$' -e '\[Help [0-9]' -e 'full stack trace' -e 'Re-run Maven' \
        -e 'For more information' -e 'After correcting' -e '-rf :' -e '^\[ERROR\] *mvn ' \
        -e 'COMPILATION ERROR' |
      awk '!seen[$0]++' | head -n 12 | sed "s|^\[ERROR\] *|  |; s|$root/||g" >&2 || true
  fi
  say "the whole log is in $log"
}

# --- The run -------------------------------------------------------------------------------------

# What every run of our Java programs gets. The serial collector starts fastest, and reports are small
# and short-lived. No log lines of Java's own: they would go to standard output, where only results
# belong. No -Xshare: Java refuses it beside a start-up cache.
java_flags=(--enable-native-access=ALL-UNNAMED -Xlog:disable)
case " ${SAYSO_JAVA_OPTS:-} ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-}" in
  *-XX:+Use*GC*) ;; # The user's own choice; Java refuses two.
  *) java_flags+=(-XX:+UseSerialGC) ;;
esac
