# Shared by the commands in this folder: where we are, and a JDK 25 for Maven and the application.
set -eu
cd "$(dirname "$0")/.."

is_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'; }

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_25 "$JAVA_HOME"; then return; fi
  for home in "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /)")")")" \
      /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if is_25 "$home"; then JAVA_HOME=$home; return; fi
  done
  echo "Naast needs a JDK 25. Install one (for example Eclipse Temurin 25), or set JAVA_HOME to it." >&2
  exit 2
}

find_jdk
export JAVA_HOME
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

is_stale() { [ ! -f target/naast.jar ] || [ -n "$(find pom.xml src/main -newer target/naast.jar -print -quit)" ]; }

# One build at a time: a second one would replace the jar under a program that has just begun to run from it. Whoever
# comes meanwhile waits, as the jar that is already there may not be whole.
build() {
  mkdir -p target
  if command -v flock >/dev/null; then
    (flock 9; build_alone) 9>target/build.lock
  else
    while ! mkdir target/build.busy 2>/dev/null; do
      # Whoever made it may have been interrupted.
      builder=$(cat target/build.busy/by 2>/dev/null || echo $$)
      if kill -0 "$builder" 2>/dev/null; then sleep 1; else rm -rf target/build.busy; fi
    done
    echo $$ > target/build.busy/by
    (trap 'rm -rf target/build.busy' EXIT; build_alone)
  fi
}

build_alone() {
  if is_stale; then
    echo "Building …"
    ./mvnw -B -q -DskipTests -Dmaven.test.skip=true package
    # A reproducible build dates its jar back; without this every start would build again.
    touch target/naast.jar
  fi
}

java_options="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseCompactObjectHeaders"
