"""Video: from clips and topics to finished videos."""
