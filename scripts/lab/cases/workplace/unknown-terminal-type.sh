# environment: shell
# with: [Debian]
# terminal: true
# fields: { user: deploy, host: node-1 }
# skip: { fix 6: "the description of the terminal is on the computer that has it", fix 8: the machine has no network }

## provoke
export TERM=xterm-nosuch
nano notes.txt

## caught up
bash -ic 'tput colors' | grep -x 256
