#!/bin/sh
# The engine, for machines whose distribution has none, an older one or another CPU:
#   get-quickjs.sh 2025-04-26|2021-03-27 [--cc CC] [--cache DIR]
# prints a prefix for QUICKJS= of the Makefile. What it needs it makes once, and then finds again; nothing outside of the
# cache is touched. CFLAGS is heeded where it makes one. Exit 2: asked wrongly; 3: it cannot be fetched here; 1: it cannot be built.
set -eu

refuse() {
  code=$1
  shift
  echo "get-quickjs.sh: $*" >&2
  exit "$code"
}

version=${1-}
[ $# -eq 0 ] || shift
case $version in
2025-04-26) objects='quickjs libregexp libunicode cutils dtoa' defines= ;;
2021-03-27) objects='quickjs libregexp libunicode cutils libbf' defines=-DCONFIG_BIGNUM ;;
*) refuse 2 'usage: get-quickjs.sh 2025-04-26|2021-03-27 [--cc CC] [--cache DIR]' ;;
esac
cc=${CC-cc}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/smart-agent
while [ $# -gt 0 ]; do
  case $1 in
  --cc) cc=${2:?'--cc names a compiler'} ;;
  --cache) cache=${2:?'--cache names a directory'} ;;
  *) refuse 2 "no such option: $1" ;;
  esac
  shift 2
done

target=$($cc -dumpmachine) || refuse 1 "no such compiler: $cc"
prefix=$cache/quickjs-$version-$target
if [ -d "$prefix" ]; then
  echo "$prefix"
  exit
fi
mkdir -p "$cache"
aside=$(mktemp -d "$cache/quickjs.XXXXXX")
trap 'rm -rf "$aside"' EXIT
trap 'exit 1' HUP INT TERM

# Whoever comes first puts it in its place; who comes second has made the same, and uses the first.
into_place() {
  mv -T "$1" "$2" 2>"$aside/log" || [ -d "$2" ] || refuse 1 "$2 cannot be written"
}

is() {
  echo "$1  $2" | sha256sum --check --status || refuse 3 "$2 is not what it should be: its SHA-256 is another"
}

# Debian's source package, with Debian's patches, from the mirror that this system uses anyway.
fetch_debian() {
  command -v apt-get >"$aside/log" || refuse 3 'QuickJS 2025-04-26 is fetched with apt-get, which is not here'
  command -v dpkg-source >"$aside/log" || refuse 3 'QuickJS 2025-04-26 is unpacked with dpkg-source (package dpkg-dev), which is not here'
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  [ -r $keyring ] || refuse 3 "QuickJS 2025-04-26 comes from Debian, whose keys are not here ($keyring)"
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '/debian/?$' | head -n 1)
  [ "$mirror" ] || refuse 3 'QuickJS 2025-04-26 comes from Debian, of which this system knows no mirror'
  mkdir -p state/lists/partial cache/archives/partial
  echo "deb-src [signed-by=$keyring] $mirror trixie main" >sources.list
  set -- -q -o Dir::Etc::sourcelist="$PWD/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::Lists="$PWD/state/lists" \
    -o Dir::Cache="$PWD/cache" -o APT::Get::List-Cleanup=0 -o APT::Sandbox::User="$(id -un)"
  apt-get "$@" update >log 2>&1 || refuse 3 "Debian's list of sources cannot be fetched: $(tail -n 1 log)"
  found=$(apt-cache "$@" showsrc quickjs 2>>log | sed -n 's/^Version: //p')
  [ "$found" = 2025.04.26-1 ] || refuse 3 "Debian trixie has quickjs ${found:-no more}, not 2025.04.26-1"
  apt-get "$@" --download-only source quickjs=2025.04.26-1 >log 2>&1 || refuse 3 "quickjs cannot be fetched: $(tail -n 1 log)"
  is ec81da5b3249ed648dbc7df4a1654988910e66a118d9b71cb63534216efcfbbe quickjs_2025.04.26.orig.tar.xz
  is 33e980d4737e83419ae2fb3c833a9d1813ee5edbf2e3da129a66f8bffac23862 quickjs_2025.04.26-1.debian.tar.xz
  dpkg-source --no-check -x quickjs_2025.04.26-1.dsc source >log 2>&1 || refuse 3 "quickjs cannot be unpacked: $(tail -n 1 log)"
}

# The text of QuickJS 2021-03-27 lies in a package of npm, unchanged.
fetch_npm() {
  command -v npm >"$aside/log" || refuse 3 'QuickJS 2021-03-27 is fetched with npm, which is not here'
  npm pack --silent qjsc@0.3.0 >log 2>&1 || refuse 3 "qjsc cannot be fetched: $(tail -n 1 log)"
  is 4a9ed1852b334d842d5dac42d1782817ae26310b448de39532451fd45c9ba0ee qjsc-0.3.0.tgz
  tar -xzf qjsc-0.3.0.tgz package/deps/quickjs_2021_03_27
  mv package/deps/quickjs_2021_03_27 source
}

source=$cache/quickjs-$version-source
if [ ! -d "$source" ]; then
  mkdir "$aside/fetch"
  (
    cd "$aside/fetch"
    case $version in
    2025-04-26) fetch_debian ;;
    *) fetch_npm ;;
    esac
  )
  into_place "$aside/fetch/source" "$source"
fi

built=$aside/built
mkdir -p "$aside/objects" "$built/include/quickjs" "$built/lib/quickjs"
# quickjs.c takes as long as all the others together.
children=
for object in $objects; do
  $cc ${CFLAGS--O2} -fwrapv -w -D_GNU_SOURCE -DCONFIG_VERSION="\"$version\"" $defines \
    -ffile-prefix-map="$source=quickjs" -c -o "$aside/objects/$object.o" "$source/$object.c" 2>>"$aside/errors" &
  children="$children $!"
done
for child in $children; do
  wait "$child" || refuse 1 "QuickJS cannot be built with $cc: $(head -n 1 "$aside/errors")"
done
archiver=$($cc -print-prog-name=ar)
"$archiver" rcsD "$built/lib/quickjs/libquickjs.a" "$aside"/objects/*.o
cp "$source/quickjs.h" "$source/VERSION" "$source/LICENSE" "$built/include/quickjs/"
into_place "$built" "$prefix"
echo "$prefix"
