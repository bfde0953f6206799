# environment: apt
# with: [apt, Debian]
# fields: { package: hello, file: lab.list, version: "1.0" }
# ways: { fix 8: 1 }
# skip: { fix 5: nothing is held back }
# without: { catchUp: what is missing is in no list }

## prepare
mkdir -p /srv/other /tmp/p/DEBIAN
printf 'Package: hello\nVersion: 99\nArchitecture: all\nDepends: libc6 (>= 99)\nMaintainer: Lab <lab@example.com>\nDescription: From another release\n' > /tmp/p/DEBIAN/control
dpkg-deb -b /tmp/p /srv/other/hello.deb
cd /srv/other; dpkg-scanpackages . > Packages
echo 'deb [trusted=yes] file:/srv/other ./' > /etc/apt/sources.list.d/other.list
apt-get update

## provoke
sudo apt-get install -y hello

## fix 8.2
sudo mv /etc/apt/sources.list.d/other.list ~/
sudo cp /etc/apt/sources.list.d/lab.list /etc/apt/sources.list.d/keep.list
