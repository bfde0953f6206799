# The shell of a machine: runs what comes through /lab/commands, one text after the other, each ended by a zero byte.
# A record separator opens what it says about a command, a unit separator closes it.
exec 9< /lab/commands
while IFS= read -r -d '' command <&9; do
  printf '\036begin\037'
  eval "$command" 9<&-
  printf '\036end %d\037' "$?"
done
