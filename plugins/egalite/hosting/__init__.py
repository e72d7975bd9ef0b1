"""What defends the published site: headers, server, compressed copies, release, deployment, watch from outside."""
