# environment: helm
# with: [Helm, Helm (old)]
# fields: { chart: web, line: 6, file: web/templates/configmap.yaml }
# without: { catchUp: no cluster in this environment }

## prepare
sed -i 's/{{ .Values.image.tag }}/{{ Values.image.tag }}/' charts/web/templates/configmap.yaml

## provoke
cd charts
helm template web ./web

## provoke
/opt/old/helm template web ./web

## fix 3
sed -i 's/{{ Values/{{ .Values/' web/templates/configmap.yaml
