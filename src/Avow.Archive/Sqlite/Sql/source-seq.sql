SELECT seq FROM source WHERE address = $address
