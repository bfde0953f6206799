fsid=6f7d9c5b-8a2b-4c3d-9e4f-5a6b7c8d9e0f
mkdir -p /var/lib/ceph/{mon,mgr/x,osd} /run/ceph
keys=/tmp/keyring
ceph-authtool --create-keyring $keys --gen-key -n mon. --cap mon 'allow *' > /dev/null
ceph-authtool --create-keyring /etc/ceph/ceph.client.admin.keyring --gen-key -n client.admin \
  --cap mon 'allow *' --cap osd 'allow *' --cap mds 'allow *' --cap mgr 'allow *' > /dev/null
ceph-authtool $keys --import-keyring /etc/ceph/ceph.client.admin.keyring > /dev/null
monmaptool --create --addv a '[v2:127.0.0.1:3300,v1:127.0.0.1:6789]' --fsid $fsid /tmp/monmap > /dev/null
ceph-mon --mkfs -i a --monmap /tmp/monmap --keyring $keys
ceph-mon -i a
wait_for 'ceph -s --connect-timeout 2'
ceph auth get-or-create mgr.x mon 'allow profile mgr' osd 'allow *' mds 'allow *' > /var/lib/ceph/mgr/x/keyring
ceph-mgr -i x
# One host for each OSD, as the rules of placement want it.
for id in 0 1 2; do
  uuid=$(cat /proc/sys/kernel/random/uuid)
  ceph osd new "$uuid" $id > /dev/null
  mkdir -p /var/lib/ceph/osd/$id
  ceph auth get-or-create osd.$id mon 'allow profile osd' mgr 'allow profile osd' osd 'allow *' > /var/lib/ceph/osd/$id/keyring
  ceph-osd -i $id --mkfs --osd-uuid "$uuid" 2> /dev/null
  ceph-osd -i $id --crush-location "root=default host=node-$((id + 1))" > /dev/null
done
wait_for 'ceph osd stat | grep "3 up"'
wait_for 'ceph mgr stat | grep "available\": true"'
# Debian's build has modules of the manager that do not load: that is not what a case is about.
ceph health mute MGR_MODULE_DEPENDENCY --sticky 2> /dev/null
