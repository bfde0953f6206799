# A few real packages with what they need, in a repository that is signed.
mkdir -p /srv/apt
cd /srv/apt
apt-get update -q
apt-get download -q hello python3-venv python3.13-venv nginx nginx-common ncurses-term acl
export GNUPGHOME=/root/.gnupg
gpg --batch --quiet --passphrase '' --quick-generate-key 'Lab <lab@example.com>' rsa2048 sign never
gpg --export > /usr/share/keyrings/lab.gpg
dpkg-scanpackages --multiversion . > Packages 2> /dev/null
apt-ftparchive release . > Release
gpg --batch --quiet --yes --clearsign -o InRelease Release
gpgconf --kill all
rm -rf /etc/apt/sources.list /etc/apt/sources.list.d/* /var/lib/apt/lists/*
echo 'deb [signed-by=/usr/share/keyrings/lab.gpg] file:/srv/apt ./' > /etc/apt/sources.list.d/lab.list
apt-get update -q
