# environment: shell
# with: [git, OpenSSH]
# fields: { host: node-1, project: course }
# ways: { fix 1: 2 }
# without: { catchUp: this server speaks no HTTPS }

## prepare
useradd --create-home --shell /usr/bin/git-shell git
install -d -m 700 -o git /home/git/.ssh
install -m 600 -o git .ssh/id_ed25519.pub /home/git/.ssh/authorized_keys
as_student 'git init -q course; cd course; git commit -q --allow-empty -m One; git clone -q --bare . /tmp/course.git'
mv /tmp/course.git /home/git/course.git; chown -R git: /home/git/course.git
rm -rf course .ssh/known_hosts

## provoke
git clone git@node-1:course.git

## fix 1.3
export SSH_KNOWN_HOSTS=$PWD/known_hosts.lab
