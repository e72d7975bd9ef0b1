# Runs on a host, by `ssh HOST sh -s -- COMMAND PATH …` (hosting/deploy/deployment.py). Debian: sh, GNU coreutils and findutils,
# util-linux, ssh-keygen.
#
#   PATH/allowed_signers                       who signs releases: put there by root, once; with it, nothing goes unsigned
#   PATH/releases/NAME/site, manifest.sha256, version.txt, version.txt.sig   a whole release, never changed once there
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

# Signed by somebody of this host's own list (hosting/release/signature.py). With « signed », a host without a list refuses.
signed() { # TEXT-FILE SIGNATURE-FILE [signed]
    if [ ! -f allowed_signers ]; then
        [ "${3:-}" != signed ] || { echo "la liste $(pwd)/allowed_signers manque (deploy/README.md, « Signer les versions »)" >&2; exit 1; }
        return 0
    fi
    [ -f "$2" ] || { echo "elle n'est pas signée, et cette machine le demande" >&2; exit 1; }
    ssh-keygen -Y verify -f allowed_signers -I publication -n egalite-release -s "$2" < "$1" > /dev/null || {
        echo "sa signature n'est pas d'une clé que cette machine accepte" >&2
        exit 1
    }
}

# A word of what a release says of itself (hosting/release/version.py).
said() { # FOLDER WORD
    [ ! -f "$1/version.txt" ] || sed -n "s/^$2 //p" "$1/version.txt"
}

# Never older than the live one; of one number, never showing again what the live one withdrew.
not_older() { # FOLDER
    [ -n "$(live)" ] || return 0
    number=$(said "$1" number)
    floor=$(said "releases/$(live)" number)
    [ "${number:-0}" -ge "${floor:-0}" ] || {
        echo "elle est plus ancienne (${number:-sans numéro}) que la version en ligne ($floor) ; pour revenir en arrière : egalite deploy --rollback, ou egalite publish --since COMMIT" >&2
        exit 1
    }
    [ "${number:-0}" -eq "${floor:-0}" ] || return 0
    again=$(shown_again "$1/site")
    [ -z "$again" ] || {
        echo "elle montre encore ce que la version en ligne, du même commit et du même jour, a retiré : $(echo $again) ; enregistrez le changement dans Git, puis refaites-la" >&2
        exit 1
    }
}

# Names of the releases that were live at some moment of the last day.
recent() {
    {
        live
        [ ! -f journal ] || awk -v since="$(($(date +%s) - 86400))" '$1 >= since { print $3; print $4 }' journal
    } | sort -u
}

# Pages opened before the switch still ask for the fingerprinted files of their own release: served for a day.
carry() { # NAME
    mkdir -p "releases/$1/former"
    recent | while read -r name; do
        [ "$name" != "$1" ] && [ -d "releases/$name/site" ] || continue
        (
            cd "releases/$name/site"
            find static pagefind -type f 2> /dev/null | while read -r file; do
                [ -e "../../$1/site/$file" ] || printf '%s\n' "$file"
            done | xargs -r -d '\n' cp --parents --no-clobber -t "../../$1/former"
        ) || exit 1
    done
}

switch() { # ACTION NAME
    trap '[ $? -eq 0 ] || rm -f journal.new current.new' EXIT
    # For want of room, the new release goes without the files of the former ones.
    carry "$2" 2> /dev/null || rm -rf "releases/$2/former"
    { [ ! -f journal ] || cat journal; echo "$(date +%s) $1 $2 $(live)"; } > journal.new
    mv -T journal.new journal
    sync -f .
    ln -sfn "releases/$2" "current.new"
    mv -T current.new current
    echo "$2"
}

# What the live release no longer shows, and another one would show again: a withdrawal is never undone by going back.
shown_again() { # SITE-FOLDER
    (cd "releases/$(live)/site" && find . -name .gone) | while read -r marker; do
        page=${marker%/.gone}
        [ ! -e "$1/$page/index.html" ] || [ -e "$1/$marker" ] || echo "${page#.}/"
    done
}

# The live release, then the one that it took the place of, and so on: one that was gone back from is not among them.
line() {
    { [ ! -f journal ] || cat journal; } |
        awk -v name="$(live)" '$2 == "deploy" { former[$3] = $4 } END { while (name != "") { print name; name = former[name] } }'
}

# Writes nothing: there may be no room for it.
prune() { # KEEP [recent]
    kept=$(line | head -n "$1"; ${2:-:})
    for folder in releases/*; do
        printf '%s\n' "$kept" | grep -qxF "$(basename "$folder")" || rm -rf "$folder"
    done
}

free() {
    df -Pk . | awk 'END { print $4 }'
}

# Room for what comes: what failed goes first, then the releases kept for the day, then those kept to go back to. Never the live one.
room() { # KIB KEEP
    find incoming -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf {} +
    prune "$2" recent
    [ "$(free)" -lt "$1" ] || return 0
    rm -rf incoming/*
    for keep in 2 1; do
        [ "$(free)" -lt "$1" ] || return 0
        prune "$keep"
    done
    [ "$(free)" -ge "$1" ] || {
        echo "il faut $1 Kio sur le disque de $(pwd), il en reste $(free) ; libérez de la place, puis recommencez" >&2
        exit 1
    }
}

# Two deployments never switch at once: the second one waits. The lock goes with the process.
lock() {
    exec 9> lock
    flock -w 60 9 || { echo "un autre déploiement est en cours sur cette machine" >&2; exit 1; }
}

# What fails leaves nothing behind.
discard() { # NAME
    [ "$(live)" = "$1" ] || rm -rf "incoming/$1" "releases/$1"
}

case $action in
    prepare) # NAME [KIB KEEP]
        lock
        room "${2:-0}" "${3:-5}"
        mkdir "incoming/$1"
        live
        ;;
    receive) # NAME [signed]
        received=$1
        trap '[ $? -eq 0 ] || discard "$received"' EXIT
        signed "incoming/$1/version.txt" "incoming/$1/version.txt.sig" "${2:-}"
        [ ! -f "incoming/$1/version.txt" ] || (
            cd "incoming/$1"
            [ "$(said . manifest)" = "$(sha256sum < manifest.sha256 | cut -c -64)" ] || { echo "son empreinte n'est pas celle qu'elle dit" >&2; exit 1; }
        )
        not_older "incoming/$1"
        whole "incoming/$1"
        ;;
    switch) # NAME KEEP
        lock
        received=$1
        (
            trap '[ $? -eq 0 ] || discard "$received"' EXIT
            not_older "incoming/$1"
            mv -T "incoming/$1" "releases/$1"
            (switch deploy "$1")
        )
        prune "$2" recent
        ;;
    discard) # NAME
        lock
        discard "$1"
        ;;
    list) # Writes nothing. One line a release kept: NAME NUMBER COMMIT SECONDS live|former|kept; then « again ADDRESS ».
        target=$(line | sed -n 2p)
        for folder in releases/*; do
            [ -d "$folder/site" ] || continue
            name=$(basename "$folder")
            state=kept
            [ "$name" != "$target" ] || state=former
            [ "$name" != "$(live)" ] || state=live
            moment=$([ ! -f journal ] || awk -v name="$name" '$3 == name { moment = $1 } END { print moment }' journal)
            number=$(said "$folder" number)
            commit=$(said "$folder" commit)
            echo "$name ${number:-0} ${commit:--} ${moment:-0} $state"
        done | sort -k 4,4nr
        [ -z "$target" ] || shown_again "releases/$target/site" | sed 's/^/again /'
        ;;
    former)
        live
        line | sed -n 2p
        ;;
    rollback) # LIVE TARGET SIGNATURE [signed]
        lock
        [ "$(live)" = "$1" ] || { echo "une autre version vient d'être mise en ligne sur cette machine" >&2; exit 1; }
        [ -n "$2" ] && [ "$(line | sed -n 2p)" = "$2" ] && [ -d "releases/$2" ] || { echo "aucune version antérieure n'est gardée" >&2; exit 1; }
        order=$(mktemp -d)
        trap 'rm -rf "$order"' EXIT
        printf 'rollback %s %s\n' "$1" "$2" > "$order/text"
        [ -z "$3" ] || printf '%s\n' "$3" > "$order/signature"
        signed "$order/text" "$order/signature" "${4:-}"
        whole "releases/$2"
        again=$(shown_again "releases/$2/site")
        if [ -n "$again" ]; then
            echo "la version d'avant montre encore ce qui a été retiré depuis : $(echo $again) ; publiez plutôt le contenu d'un commit d'alors, avec les retraits d'aujourd'hui : egalite publish --since COMMIT, puis egalite deploy" >&2
            exit 1
        fi
        (switch rollback "$2")
        ;;
    *)
        echo "action inconnue : $action" >&2
        exit 2
        ;;
esac
