# Runs on a host, by `ssh HOST sh -s -- COMMAND PATH …` (hosting/deploy/deployment.py). Debian: sh, GNU coreutils, util-linux.
#
#   PATH/releases/NAME/site, manifest.sha256   a whole release, never changed once there
#   PATH/releases/NAME/former/                 fingerprinted files of the releases that were live in the last day
#   PATH/current -> releases/NAME              what the web server serves; only ever replaced by a rename
#   PATH/incoming/NAME/                        what is being received, then waits for its switch
#   PATH/journal                               SECONDS deploy|rollback NAME FORMER, one line before each switch
set -eu
umask 022
LC_ALL=C
export LC_ALL

action=$1
path=$2
shift 2
mkdir -p "$path/releases" "$path/incoming"
cd "$path"

live() {
    if [ -L current ]; then basename "$(readlink current)"; fi
}

# A release is whole: every file of its manifest, no other, nothing that is not a plain file or a folder.
whole() {
    (
        cd "$1/site"
        [ -z "$(find . ! -type f ! -type d)" ] || { echo "autre chose que des fichiers s'y trouve" >&2; exit 1; }
        sha256sum --check --strict --quiet ../manifest.sha256 >&2
        [ "$(find . -type f | wc -l)" -eq "$(wc -l < ../manifest.sha256)" ] || { echo "des fichiers sont en trop" >&2; exit 1; }
    )
}

# Names of the releases that were live at some moment of the last day.
recent() {
    {
        live
        [ ! -f journal ] || awk -v since="$(($(date +%s) - 86400))" '$1 >= since { print $3; print $4 }' journal
    } | sort -u
}

# Pages opened before the switch still ask for the fingerprinted files of their own release: served for a day.
carry() {
    recent | while read -r name; do
        [ "$name" != "$1" ] || continue
        for folder in static pagefind; do
            if [ -d "releases/$name/site/$folder" ]; then
                mkdir -p "releases/$1/former/$folder"
                cp -R -n "releases/$name/site/$folder/." "releases/$1/former/$folder/"
            fi
        done
    done
}

switch() {
    carry "$2"
    echo "$(date +%s) $1 $2 $(live)" >> journal
    sync -f .
    ln -sfn "releases/$2" "current.new"
    mv -T current.new current
    echo "$2"
}

# What the live release no longer shows, and another one would show again: a withdrawal is never undone by going back.
shown_again() {
    (cd "releases/$(live)/site" && find . -name .gone) | while read -r marker; do
        page=${marker%/.gone}
        [ ! -e "releases/$1/site/$page/index.html" ] || [ -e "releases/$1/site/$marker" ] || echo "${page#.}/"
    done
}

# The live release, then the one that it took the place of, and so on: one that was gone back from is not among them.
line() {
    awk -v name="$(live)" '$2 == "deploy" { former[$3] = $4 } END { while (name != "") { print name; name = former[name] } }' journal
}

prune() {
    { line | head -n "$1"; recent; } > kept.new
    for folder in releases/*; do
        grep -qxF "$(basename "$folder")" kept.new || rm -rf "$folder"
    done
    rm -f kept.new
}

# Two deployments never switch at once: the second one waits. The lock goes with the process.
lock() {
    exec 9> lock
    flock -w 60 9 || { echo "un autre déploiement est en cours sur cette machine" >&2; exit 1; }
}

case $action in
    prepare) # NAME
        find incoming -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf {} +
        mkdir "incoming/$1"
        live
        ;;
    receive) # NAME
        whole "incoming/$1"
        ;;
    switch) # NAME KEEP
        lock
        mv -T "incoming/$1" "releases/$1"
        switch deploy "$1"
        prune "$2"
        ;;
    rollback)
        lock
        target=$(line | sed -n 2p)
        [ -n "$target" ] && [ -d "releases/$target" ] || { echo "aucune version antérieure n'est gardée" >&2; exit 1; }
        whole "releases/$target"
        again=$(shown_again "$target")
        if [ -n "$again" ]; then
            echo "la version d'avant montre encore ce qui a été retiré depuis : $(echo $again) ; publiez plutôt le contenu d'un commit d'alors, avec les retraits d'aujourd'hui : egalite publish --since COMMIT, puis egalite deploy" >&2
            exit 1
        fi
        switch rollback "$target"
        ;;
    *)
        echo "action inconnue : $action" >&2
        exit 2
        ;;
esac
