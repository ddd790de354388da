UPDATE capture SET about = $about WHERE id = $id
