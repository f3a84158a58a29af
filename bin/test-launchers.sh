#!/usr/bin/env bash
# Tests ./sayso and ./lab in a folder of its own, with made-up JDKs and a made-up Maven: no Java is
# started. Prints a line a case, and at the end how many passed.
set -uo pipefail

here=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# --- The made-up machine -------------------------------------------------------------------------

# A JDK that says its version and its arguments, one a line: jdk FOLDER VERSION
jdk() {
  mkdir -p "$work/$1/bin"
  printf 'IMPLEMENTOR="Made up"\nJAVA_VERSION="%s"\n' "$2" >"$work/$1/release"
  cat >"$work/$1/bin/java" <<STUB
#!/bin/bash
for argument; do
  case \$argument in
    -XX:AOTCacheOutput=*) if [[ ! -f "$work/no cache" ]]; then echo made >"\${argument#*=}"; fi ;;
    fail-with-*) exit "\${argument#fail-with-}" ;;
  esac
done
echo "java $2 in \$PWD"
printf '<%s>\n' "\$@"
STUB
  printf '#!/bin/bash\n' >"$work/$1/bin/javac"
  chmod +x "$work/$1/bin/java" "$work/$1/bin/javac"
}

# A Maven that notes each start, and either makes the jars or fails like a compiler.
maven() {
  cat >"$work/maven/mvn" <<STUB
#!/bin/bash
echo "\$JAVA_HOME \$*" >>"$work/maven.starts"
sleep "\${SLOW:-0}"
echo '[INFO] Building Sayso core 0.1.0                                             [1/2]'
if [[ -f "$work/broken" ]]; then
  echo '[ERROR] COMPILATION ERROR :'
  echo "[ERROR] \$PWD/sayso-core/src/main/Word.java:[7,1] ';' expected"
  echo '[ERROR] -> [Help 1]'
  exit 1
fi
mkdir -p sayso-app/target sayso-lab/target
echo jar >sayso-app/target/sayso.jar
echo jar >sayso-lab/target/lab.jar
STUB
  chmod +x "$work/maven/mvn"
}

# A project with nothing built yet. Its path has blanks, as a user's may.
project() {
  rm -rf "$root" "$work/maven.starts" "$work/broken" "$work/no cache"
  mkdir -p "$root/bin" "$root/examples/story/reports"
  cp "$here/sayso" "$here/lab" "$root/"
  cp "$here/bin/launch.sh" "$root/bin/"
  touch "$root/pom.xml"
  local module
  for module in core app lab; do
    mkdir -p "$root/sayso-$module/src/main"
    touch "$root/sayso-$module/pom.xml" "$root/sayso-$module/src/main/Word.java"
  done
}

# As if everything had been built a while ago.
built() {
  project
  mkdir -p "$root/sayso-app/target"
  touch "$root/sayso-app/target/sayso.jar"
  find "$root"/pom.xml "$root"/sayso-*/pom.xml "$root"/sayso-*/src -exec touch -t 202001010000 {} +
}

# Runs a program on the made-up machine: run [NAME=VALUE...] PROGRAM [ARGUMENT...]
run() {
  (cd "$work/elsewhere" && env -i HOME="$work/home" PATH="$path" \
    SAYSO_JDK_FOLDERS="$work/usual/*" "$@") >"$work/out" 2>"$work/err"
  status=$?
  out=$(<"$work/out")
  err=$(<"$work/err")
}

starts_of_maven() { grep -c '' "$work/maven.starts"; }

# --- The judge -----------------------------------------------------------------------------------

# judge TITLE STATUS OUT ERR: the last two are patterns for the whole of the output.
judge() {
  # shellcheck disable=SC2053 # Patterns.
  if [[ $status == "$2" && $out == $3 && $err == $4 ]]; then
    ok "$1"
  else
    not_ok "$1"
    printf '  status %s, wanted %s\n  out: %s\n  err: %s\n' "$status" "$2" "$out" "$err"
  fi
}

ok() {
  passed=$((passed + 1))
  printf 'ok      %s\n' "$1"
}

not_ok() {
  failed=$((failed + 1))
  printf 'FAILED  %s\n' "$1"
}

same() {
  if [[ $2 == "$3" ]]; then ok "$1"; else
    not_ok "$1"
    printf '  is %s, wanted %s\n' "$2" "$3"
  fi
}

# --- The cases -----------------------------------------------------------------------------------

root="$work/a project"
mkdir -p "$work/tools" "$work/maven" "$work/home" "$work/elsewhere" "$work/usual" "$work/none"
for tool in awk bash cat chmod dirname env find flock grep head mkdir mv readlink rm sed sleep \
  stat tail touch; do
  if found=$(command -v "$tool"); then ln -s "$found" "$work/tools/$tool"; fi
done
maven
jdk seventeen 17.0.15
jdk usual/a-17 17.0.15
jdk usual/b-25 25.0.3
jdk home-jdk 25.0.4
jdk own-jdk 26.0.1
jdk early/jdk 25.0.1
jdk jre/jre 25.0.3
rm "$work/jre/jre/bin/javac"
bare="$work/tools:$work/maven"
path="$work/seventeen/bin:$bare"
oneline=$'!(*\n*)'
shopt -s extglob

built
run "$root/sayso" --version
judge 'takes the 25 in a usual folder when java is 17' 0 'java 25.0.3 in *' ''

run SAYSO_JDK_FOLDERS="$work/usual/a-17:$work/none/*" "$root/sayso" --version
judge 'says in one line what it found when there is no 25' 2 '' \
  "sayso: needs a JDK 25 (25.0.3 or later); found 17.0.15 in $work/seventeen; 17.0.15 in $oneline"

path=$bare run SAYSO_JDK_FOLDERS="$work/none/*" "$root/sayso" --version
judge 'says in one line that there is no Java' 2 '' "*found no Java at all. Install one from $oneline"

run JAVA_HOME="$work/home-jdk" "$root/sayso" --version
judge 'JAVA_HOME comes before the usual folders' 0 'java 25.0.4 *' ''

run JAVA_HOME="$work/home-jdk" SAYSO_JAVA="$work/own-jdk" "$root/sayso" --version
judge 'SAYSO_JAVA comes before JAVA_HOME' 0 'java 26.0.1 *' ''

run SAYSO_JAVA="$work/own-jdk/bin/java" "$root/sayso" --version
judge 'SAYSO_JAVA may name the java program' 0 'java 26.0.1 *' ''

run SAYSO_JAVA="$work/seventeen" "$root/sayso" --version
judge 'says so when it passes over SAYSO_JAVA' 0 'java 25.0.3 *' \
  'sayso: passing over SAYSO_JAVA=*: 17.0.15 in *'

run JAVA_HOME="$work/seventeen" "$root/sayso" --version
judge 'passes over a JAVA_HOME that is too old' 0 'java 25.0.3 *' ''

ln -s "$work/home-jdk/bin/java" "$work/none/java"
path="$work/none:$bare" run "$root/sayso" --version
judge 'follows a link from the PATH to its JDK' 0 'java 25.0.4 *' ''
rm "$work/none/java"

run SAYSO_JDK_FOLDERS="$work/early/*" "$root/sayso" --version
judge 'refuses 25.0.1 and says why' 2 '' '*25.0.1 in *JDK-8377811*'

run SAYSO_JDK_FOLDERS="$work/jre/*" "$root/sayso" --version
judge 'refuses a JRE and says why' 2 '' '*25.0.3 in */jre/jre (no compiler: a JRE, not a JDK)*'

for version in 8:1.8.0_402 11:11.0.2 25-ea:25-ea 25:25 garbage:x; do
  jdk "old/${version%%:*}" "${version#*:}"
done
run SAYSO_JDK_FOLDERS="$work/old/*" "$root/sayso" --version
judge 'understands all ways to write a version' 2 '' '*11.0.2 in *25 in *25-ea in *1.8.0_402 in *x in *'

# shellcheck disable=SC2016 # Nothing is to expand here, nor on the way.
run "$root/sayso" read 'two words' '' '*' '$HOME' '--as-of=2031-05-06'
judge 'passes arguments through as they are' 0 \
  $'*-jar>\n<*sayso.jar>\n<read>\n<two words>\n<>\n<*>\n<$HOME>\n<--as-of=2031-05-06>' ''

run "$root/sayso"
judge 'runs without arguments' 0 '*sayso.jar>' ''

run "$root/sayso" --version
judge "stays in the caller's folder" 0 "java 25.0.3 in $work/elsewhere*" ''

run "$root/sayso" fail-with-1
judge "ends with the program's exit status" 1 '' ''

ln -s "$root/sayso" "$work/elsewhere/first"
ln -s first "$work/elsewhere/second"
run ./second --version
judge 'can be called through links' 0 "*<$root/sayso-app/target/sayso.jar>*" ''

run SAYSO_JAVA_OPTS='-Xmx8g -Xss2m' "$root/sayso" --version
judge 'hands on more flags for Java' 0 $'*<-Xmx8g>\n<-Xss2m>\n<-jar>*' ''

built
run "$root/sayso" --version
judge 'makes the start-up cache and uses it at once' 0 '*<-XX:AOTCache=*/sayso-25.0.3-*.aot>*' ''
same 'leaves nothing but the cache behind' \
  "$(cd "$root/sayso-app/target" && printf '%s ' sayso*.* | sed 's/-[0-9.-]*aot/-N.aot/')" \
  'sayso-N.aot sayso.jar '

run SAYSO_AOT=no "$root/sayso" --version
judge 'leaves the cache out when told to' 0 '!(*AOT*)' ''

run SAYSO_JAVA_OPTS=-XX:+UseG1GC "$root/sayso" --version
judge 'leaves the choice of the collector to the user' 0 '!(*Serial*)' ''

run SAYSO_JAVA_OPTS=-Xshare:off "$root/sayso" --version
judge 'leaves the cache out where Java would refuse it' 0 '!(*AOT*)' ''

built
touch "$work/no cache"
run "$root/sayso" --version
judge 'does without a cache that cannot be made' 0 '!(*AOT*)' ''

project
run "$root/sayso" --version
judge 'builds at the first run' 0 'java 25.0.3*' '*building 1/2 Sayso core*'
same 'builds with the JDK it found' "$(sed 's/ .*//' "$work/maven.starts")" "$work/usual/b-25"

run "$root/sayso" --version
judge 'does not build again' 0 'java 25.0.3*' ''

sleep 0.02
touch "$root/sayso-core/src/main/Word.java"
run "$root/sayso" --version
judge 'builds again after a change' 0 'java 25.0.3*' '*building*'

sleep 0.02
touch "$root/sayso-lab/src/main/Word.java"
run "$root/sayso" --version
judge 'does not build for a change of the lab' 0 'java 25.0.3*' ''
same 'has started Maven twice so far' "$(starts_of_maven)" 2

touch "$work/broken" "$root/sayso-core/src/main/Word.java"
run "$root/sayso" --version
judge 'shows what broke the build and where the log is' 2 '' \
  $'*build failed:\n  sayso-core/src/main/Word.java:\\[7,1\\] \';\' expected\n*log is in *build.log'
rm "$work/broken"

printf '#!/bin/bash\necho "Error: no such thing"\nexit 1\n' >"$work/maven/mvn"
run "$root/sayso" --version
judge 'shows the end of the log when Maven itself fails' 2 '' \
  $'*build failed:\n  Error: no such thing\n*'
maven
run "$root/sayso" --version
judge 'builds again after a broken build' 0 'java 25.0.3*' '*building*'

touch "$root/sayso-app/target/sayso.jar.start"
run "$root/sayso" --version
judge 'builds again after a build that was broken off' 0 'java 25.0.3*' '*building*'

for flock in yes no; do
  project
  for _ in 1 2; do
    (cd "$work/elsewhere" && env -i HOME="$work/home" PATH="$path" SLOW=0.2 SAYSO_FLOCK=$flock \
      SAYSO_JDK_FOLDERS="$work/usual/*" "$root/sayso" --version >/dev/null 2>&1) &
  done
  wait
  same "two at once build once (flock: $flock)" "$(starts_of_maven)" 1
done

project
mkdir -p "$root/target/build.lock.d"
echo 999999999 >"$root/target/build.lock.d/owner"
run SAYSO_FLOCK=no "$root/sayso" --version
judge 'takes over the lock of a build that was killed' 0 'java 25.0.3*' '*building*'

project
path="$work/seventeen/bin:$work/tools" run "$root/sayso" --version
judge 'says in one line that Maven is missing' 2 '' "sayso: needs Maven (mvn) to build $oneline"

built
touch "$root/pom.xml"
touch -t 202101010000 "$root/sayso-app/target/sayso.jar"
path="$work/seventeen/bin:$work/tools" run "$root/sayso" --version
judge 'runs what is there when Maven is missing' 0 'java 25.0.3*' '*older than its sources*'

project
run "$root/lab" attribution --data 'a folder' --json
judge 'the lab builds itself and passes arguments through' 0 \
  $'*<dev.sayso.lab.Lab>\n<attribution>\n<--data>\n<a folder>\n<--json>' 'lab: building*'

printf '%d passed, %d failed\n' "$passed" "$failed"
[[ $failed == 0 ]]
