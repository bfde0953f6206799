# Users: the student types; deploy may log in with the student's key and use sudo without a password; plain has a
# password only and no sudo.
useradd --create-home --shell /bin/bash --groups sudo student
useradd --create-home --shell /bin/bash deploy
useradd --create-home --shell /bin/bash plain
printf 'student:student\ndeploy:deploy\nplain:plain\n' | chpasswd
printf 'student ALL=(ALL) NOPASSWD: ALL\n' > /etc/sudoers.d/50-student
printf 'deploy ALL=(ALL) NOPASSWD: ALL\n' > /etc/sudoers.d/50-deploy
chmod 440 /etc/sudoers.d/*

# The hosts of the stand, all of them this machine.
printf '127.0.0.1 localhost lab\n127.0.0.11 node-1\n127.0.0.12 node-2\n' > /etc/hosts
printf 'LANG=C.UTF-8\n' > /etc/default/locale

as_student() { runuser -u student -- bash -euc "cd; $1"; }
as_student 'mkdir -m 700 .ssh; ssh-keygen -q -t ed25519 -N "" -C student@lab -f .ssh/id_ed25519'
as_student 'printf "node-1,node-2 %s\n" "$(cut -d" " -f1,2 /etc/ssh/ssh_host_ed25519_key.pub)" > .ssh/known_hosts'
install -d -m 700 -o deploy -g deploy /home/deploy/.ssh
install -m 600 -o deploy -g deploy /home/student/.ssh/id_ed25519.pub /home/deploy/.ssh/authorized_keys
as_student 'git config --global user.name Student; git config --global user.email student@example.com; git config --global init.defaultBranch main'

systemctl disable --quiet apt-daily.timer apt-daily-upgrade.timer man-db.timer e2scrub_all.timer fstrim.timer dpkg-db-backup.timer 2> /dev/null || true
systemctl mask --quiet systemd-modules-load.service systemd-sysctl.service systemd-udevd.service systemd-timesyncd.service getty.target
