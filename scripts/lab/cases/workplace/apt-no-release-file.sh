# environment: apt
# with: [apt, Debian]
# fields: { file: extra.list }
# ways: { fix 3: 3 }
# skip: { fix 3.2: it opens an editor }

## prepare
echo 'deb file:/srv/nothing trixie main' > /etc/apt/sources.list.d/extra.list

## provoke
sudo apt-get update

## fix 3.1
sudo sed -i 's#.*#deb [signed-by=/usr/share/keyrings/lab.gpg] file:/srv/apt ./#' /etc/apt/sources.list.d/extra.list
