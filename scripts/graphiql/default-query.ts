/** Answers without a token; what follows needs one, and is a comment until somebody has it. */
export const defaultQuery = `# Ctrl-Enter: gửi câu hỏi / run
# Ctrl-Space: gợi ý / suggestions

# Ai cũng hỏi được / everybody may ask:
{
  sessions(first: 3) {
    totalCount
    nodes {
      kind
      number
      from
      council { name }
    }
  }
}

# Với mã của / with a token of office:
#
# {
#   petitions(
#     first: 5
#     filter: { tier: VERY_OVERDUE }
#     orderBy: DUE_ON_ASC
#   ) {
#     totalCount
#     nodes {
#       code
#       title
#       clockDueOn
#       holder { name }
#     }
#   }
# }
#
# {
#   petition(code: "KN-2021-000001") {
#     code
#     routing
#     due { on steps { vi en } }
#   }
# }
#
# Đang thay đổi / what changes, as it changes:
#
# subscription {
#   petitionChanged {
#     eventType
#     petition { code routing }
#   }
# }
`;
