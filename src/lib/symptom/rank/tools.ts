import { stem } from '../languages/words.ts';

/** Tools and things by which people say what they speak of, as stems: an answer about another tool is seldom right. */
export const tools: ReadonlySet<string> = new Set(
  'docker compose ansible vault kubernetes kubectl kubespray kubeadm kubelet helm ceph rbd osd cephfs ssh sudo apt git gitlab runner etcd coredns dns calico flannel ingress pvc pod node namespace'
    .split(' ')
    .map(stem),
);
