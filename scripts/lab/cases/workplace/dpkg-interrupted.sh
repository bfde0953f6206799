# environment: apt
# with: [apt, Debian]
# fields: { package: lab-service, service: lab }
# ways: { fix 5: 2 }
# fails: { fix 2: the script of the package fails again, fix 3: the script of the package fails again }

## prepare
mkdir -p /tmp/p/DEBIAN
printf 'Package: lab-service\nVersion: 1.0\nArchitecture: all\nMaintainer: Lab <lab@example.com>\nDescription: A service that does not start\n' > /tmp/p/DEBIAN/control
printf '#!/bin/sh\necho "lab-service: no settings found"\nexit 1\n' > /tmp/p/DEBIAN/postinst
chmod 755 /tmp/p/DEBIAN/postinst
dpkg-deb -b /tmp/p /srv/lab-service.deb

## provoke
sudo dpkg -i /srv/lab-service.deb
sudo apt-get install -y hello
