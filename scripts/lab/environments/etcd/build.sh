systemctl disable --quiet etcd.service
