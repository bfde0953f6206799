/**
 * The programs that the course types, each with its subcommands where it has some: `kubectl get pods` is a command,
 * `kubectl hangs` a complaint. Only what people type without more belongs here; the checker of commands knows the rest.
 */
export const programs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
kubectl: get describe logs apply create delete edit exec run scale rollout expose label annotate taint drain cordon uncordon top cp port-forward config cluster-info explain version api-resources auth events patch replace wait debug set proxy
docker: run ps images pull push build exec logs stop start restart rm rmi inspect compose network volume system login logout info version tag stats top cp kill context buildx image container service swarm node stack history save load port builder buildx events commit create rename update wait
docker-compose: up down ps logs build pull push exec run restart stop start config
helm: install upgrade uninstall list ls repo search show get status rollback history template lint create package pull push dependency dep version env test plugin registry
git: status push pull clone commit add checkout switch branch merge rebase log diff fetch init remote reset stash tag config show restore rm mv
ceph: status health osd mon mgr pg df df auth config fs orch crash tell versions version quorum_status log mds
rbd: ls list map unmap create info rm device pool du showmapped snap
kubeadm: init join reset token upgrade config certs version
systemctl: status start stop restart enable disable daemon-reload list-units reload is-active cat show mask unmask
vagrant: up halt ssh status destroy provision reload box init plugin
apt: update install upgrade remove purge search list show autoremove
apt-get: update install upgrade remove purge autoremove dist-upgrade
ansible-galaxy: install collection role init list
ansible-vault: create edit view encrypt decrypt rekey
crictl: ps pods images logs pull inspect inspectp exec rm rmi info
minikube: start stop status delete dashboard
kind: create delete get load
pip: install list show uninstall freeze
pip3: install list show uninstall freeze
gitlab-runner: register run list verify start stop restart status
ansible: ansible-playbook: cephadm: rados: ctr: nerdctl: etcdctl: calicoctl: journalctl: ssh: scp: ssh-keygen: ssh-copy-id: curl: wget: dpkg: yum: dnf: python: python3: k9s: mount: umount: lsblk: df: du: ls: cat: cd: cp: mv: rm: mkdir: chmod: chown: nano: vim: vi: less: tail: head: grep: sed: awk: find: tar: ip: ss: ping: dig: nslookup: iptables: ufw: sysctl: modprobe: swapoff: export: source: echo: bash: sh: openssl: base64: watch: tee: hostname: whoami: pwd: date: uptime: free: uname: htop: tmux: lsof: timedatectl: ps: kill: env: ssh-add: jq: make: netstat: nc: telnet: traceroute: ifconfig: crontab: su: lvs: vgs: pvs: fdisk: blkid: dmesg: reboot: rsync: unzip: touch: ln: which: history: clear: service: kubectx: kubens: getent: hostnamectl: ansible-inventory: ansible-doc: ansible-config:
`
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [, own] = /:\s+(\S.*)$/.exec(row) ?? [];
      const isOne = (row.match(/:/g) ?? []).length === 1;
      if (!isOne)
        return row
          .split(/:\s*/)
          .filter(Boolean)
          .map((name) => [name, new Set<string>()] as const);
      return [[row.slice(0, row.indexOf(':')), new Set(own?.split(' '))] as const];
    }),
);
