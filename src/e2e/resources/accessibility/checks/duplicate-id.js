({ all }) => [...Map.groupBy(all('[id]'), each => each.id)].filter(([id, each]) => each.length > 1 && id)
  .map(([id, each]) => ({ element: each[1], wrong: `The id "${id}" stands on ${each.length} elements: labels and links find the first only` }))
