# Helpers for the scripts that set the stage.

# Runs a command as the student, in their home.
as_student() { runuser -l student -w LANG -c "$1"; }

# Waits until a command succeeds, 30 seconds at most.
wait_for() {
  for _ in $(seq 150); do
    if eval "$1" > /dev/null 2>&1; then return 0; fi
    sleep 0.2
  done
  echo "waited 30 seconds in vain for: $1" >&2
  return 1
}
