# environment: ceph
# with: [Ceph]
# fields: { name: admin, host: node-1 }
# ways: { fix 4: 2, fix 6: 1 }
# skip: { fix 4: "cephadm is not here; the key of the monitors is kept in /root/right", fix 6.2: the other host is this one }
# without: { catchUp: it needs Rook or cephadm }

## prepare
cp /etc/ceph/ceph.client.admin.keyring /root/right
ceph-authtool -C /etc/ceph/ceph.client.admin.keyring --gen-key -n client.admin

## provoke
ceph -s

## fix 6.1
cp /root/right /etc/ceph/ceph.client.admin.keyring
