# environment: apt
# with: [apt, Debian]
# fields: { url: "file:/srv/lab.gpg", file: lab.gpg }
# fieldsOf: { catch-up 2: { file: lab.list } }
# ways: { fix 2: 4 }

## prepare
mkdir -p /etc/apt/keyrings
cp /usr/share/keyrings/lab.gpg /srv/lab.gpg
gpg --batch --quiet --passphrase '' --quick-generate-key 'Other <other@example.com>' rsa2048 sign never
gpg --export other@example.com > /etc/apt/keyrings/lab.gpg
sed -i 's#/usr/share/keyrings#/etc/apt/keyrings#' /etc/apt/sources.list.d/lab.list

## provoke
sudo apt-get update
