# environment: ceph
# with: [Ceph]
# fields: { host: node-1 }
# ways: { fix 3: 1 }
# user: student
# without: { before: this way is the one where the file is there and only root may read it, catchUp: it needs Rook or cephadm }

## prepare
chmod 600 /etc/ceph/ceph.client.admin.keyring

## provoke
ceph -s
