SELECT seq FROM source WHERE kept = $address OR (address = $address AND kept IS NULL)
